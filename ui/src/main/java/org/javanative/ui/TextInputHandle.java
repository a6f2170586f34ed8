package org.javanative.ui;

import java.util.Objects;

/** A {@link TextInput} that is on the screen. Methods may be called from any thread. */
public final class TextInputHandle extends ViewHandle {
  TextInputHandle(Tree tree, HostNode view) {
    super(tree, view);
  }

  /** Selects a part of the text. */
  public void select(TextSelection range) {
    send(new ViewCommand.SelectText(Objects.requireNonNull(range, "range")));
  }
}

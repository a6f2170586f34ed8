package org.javanative.ui;

import java.util.List;

/**
 * Why a component was rendered. Recorded in {@linkplain DevMode dev mode}, and handed to {@link
 * ScreenHost#onRender}.
 */
public sealed interface RenderCause {

  /** It came onto the screen. */
  record Mount() implements RenderCause {
    @Override
    public String toString() {
      return "mount";
    }
  }

  /**
   * Its parent has handed it other props.
   *
   * @param names which; empty when the component has none that differ, as when it is a lambda
   */
  record PropsChanged(List<String> names) implements RenderCause {
    /** Copies the names. */
    public PropsChanged {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return names.isEmpty() ? "another component instance" : "props " + String.join(", ", names);
    }
  }

  /**
   * A state of its own was set.
   *
   * @param hook which hook of the component, counted from 1
   */
  record StateChanged(int hook) implements RenderCause {
    @Override
    public String toString() {
      return "state #" + hook;
    }
  }

  /**
   * The value of a context that it reads has changed.
   *
   * @param name the name of the context
   */
  record ContextChanged(String name) implements RenderCause {
    @Override
    public String toString() {
      return "context " + name;
    }
  }

  /**
   * Something else that a hook waits for.
   *
   * @param what in words
   */
  record Other(String what) implements RenderCause {
    @Override
    public String toString() {
      return what;
    }
  }
}

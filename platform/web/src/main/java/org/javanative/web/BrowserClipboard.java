package org.javanative.web;

import org.javanative.device.ClipboardBackend;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The clipboard, as far as the browser lets the page at it. */
record BrowserClipboard(PageCalls page) implements ClipboardBackend {
  @Override
  public LoopFuture<String> getText() {
    return page.<String>call(answer -> answer.value().getAsString(), "Clipboard", "getText");
  }

  @Override
  public LoopFuture<@Nullable Void> setText(String text) {
    return page.run("Clipboard", "setText", text);
  }
}

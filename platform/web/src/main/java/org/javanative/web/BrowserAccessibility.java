package org.javanative.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.javanative.device.AccessibilityInfo;
import org.javanative.device.AccessibilityInfoBackend;

/** What the user has set. Whether there is a screen reader, browsers keep to themselves. */
final class BrowserAccessibility extends PageState<AccessibilityInfo>
    implements AccessibilityInfoBackend {
  private final PageCalls page;

  BrowserAccessibility(PageCalls page) {
    super(page, "AccessibilityInfo", AccessibilityInfo.UNKNOWN, BrowserAccessibility::read);
    this.page = page;
  }

  private static AccessibilityInfo read(JsonElement value) {
    JsonObject fields = value.getAsJsonObject();
    return new AccessibilityInfo(
        null, fields.get("reduceMotion").getAsBoolean(), fields.get("highContrast").getAsBoolean());
  }

  @Override
  public void announce(String text) {
    BrowserDevice.tell(page, "AccessibilityInfo", "announce", text);
  }
}

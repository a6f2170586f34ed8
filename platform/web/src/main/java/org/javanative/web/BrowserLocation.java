package org.javanative.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.function.Consumer;
import org.javanative.device.Accuracy;
import org.javanative.device.DeviceException;
import org.javanative.device.Fix;
import org.javanative.device.LocationBackend;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The place of the device, through the browser's geolocation. */
record BrowserLocation(PageCalls page) implements LocationBackend {
  @Override
  public LoopFuture<Fix> current(Accuracy accuracy) {
    return page.<Fix>call(
        answer -> fix(answer.value()), "Location", "current", accuracy == Accuracy.HIGH);
  }

  @Override
  public Runnable watch(
      Accuracy accuracy, Consumer<? super Fix> found, Consumer<? super DeviceException> failed) {
    return page.<Fix>watch(
        BrowserLocation::fix, found, failed, "Location", "watch", accuracy == Accuracy.HIGH);
  }

  private static Fix fix(JsonElement said) {
    JsonObject fields = said.getAsJsonObject();
    return new Fix(
        fields.get("latitude").getAsDouble(),
        fields.get("longitude").getAsDouble(),
        fields.get("accuracy").getAsDouble(),
        number(fields, "altitude"),
        number(fields, "speed"),
        number(fields, "heading"),
        Instant.ofEpochMilli(fields.get("time").getAsLong()));
  }

  private static @Nullable Double number(JsonObject fields, String name) {
    JsonElement value = fields.get(name);
    return value == null || value.isJsonNull() ? null : Double.valueOf(value.getAsDouble());
  }
}

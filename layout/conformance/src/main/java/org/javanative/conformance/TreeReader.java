package org.javanative.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.javanative.layout.LayoutConfig;
import org.javanative.layout.LayoutNode;

/** Builds nodes from their description in a data file. */
final class TreeReader {
  private final LayoutConfig config;

  TreeReader(LayoutConfig config) {
    this.config = config;
  }

  LayoutNode read(JsonObject json) {
    LayoutNode node = new LayoutNode(config);
    JsonObject style = json.has("style") ? json.getAsJsonObject("style") : new JsonObject();
    StyleReader reader = new StyleReader(node.style());
    for (Map.Entry<String, JsonElement> property : style.entrySet()) {
      reader.set(property.getKey(), property.getValue().getAsJsonPrimitive());
    }
    String flexDirection =
        style.has("flexDirection") ? style.get("flexDirection").getAsString() : "column";
    if (json.has("words")) {
      Words words = Words.of(json.getAsJsonArray("words"));
      node.setMeasureFunction(words);
      node.setBaselineFunction((width, height) -> words.baseline(node));
    } else if (json.has("text")) {
      node.setMeasureFunction(
          new AhemText(json.get("text").getAsString(), flexDirection.startsWith("row")));
    } else if (json.has("children")) {
      JsonArray children = json.getAsJsonArray("children");
      for (JsonElement child : children) {
        node.add(read(child.getAsJsonObject()));
      }
    }
    return node;
  }
}

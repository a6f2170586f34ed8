package org.javanative.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.javanative.ui.style.Color;
import org.javanative.ui.svg.Paint;
import org.javanative.ui.svg.Shape;
import org.jspecify.annotations.Nullable;

/** How shapes read in JSON: as data, from which the page makes elements. */
final class ShapeJson {
  private ShapeJson() {}

  static void write(Shape shape, JsonWriter json) throws IOException {
    json.beginObject();
    if (shape instanceof Shape.Path path) {
      json.name("shape").value("path").name("data").value(path.data());
      paint(path.paint(), json);
    } else if (shape instanceof Shape.Rect rect) {
      json.name("shape").value("rect").name("x").value(rect.x()).name("y").value(rect.y());
      json.name("width").value(rect.width()).name("height").value(rect.height());
      json.name("radius").value(rect.radius());
      paint(rect.paint(), json);
    } else if (shape instanceof Shape.Circle circle) {
      json.name("shape").value("circle").name("cx").value(circle.centerX());
      json.name("cy").value(circle.centerY()).name("r").value(circle.radius());
      paint(circle.paint(), json);
    } else if (shape instanceof Shape.Line line) {
      json.name("shape").value("line").name("x1").value(line.x1()).name("y1").value(line.y1());
      json.name("x2").value(line.x2()).name("y2").value(line.y2());
      paint(line.paint(), json);
    } else if (shape instanceof Shape.Group group) {
      json.name("shape").value("group").name("x").value(group.x()).name("y").value(group.y());
      json.name("degrees").value(group.degrees()).name("shapes").beginArray();
      for (Shape part : group.shapes()) {
        write(part, json);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void paint(Paint paint, JsonWriter json) throws IOException {
    if (paint.fill() != null) {
      json.name("fill").value(color(paint.fill().color()));
    }
    if (paint.stroke() != null) {
      json.name("stroke").value(color(paint.stroke().color()));
      json.name("strokeWidth").value(paint.stroke().width());
    }
  }

  private static String color(@Nullable Color color) {
    return color == null ? "currentcolor" : ColorCss.of(color);
  }
}

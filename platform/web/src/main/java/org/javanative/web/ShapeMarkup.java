package org.javanative.web;

import org.javanative.ui.style.Color;
import org.javanative.ui.svg.Paint;
import org.javanative.ui.svg.Shape;
import org.jspecify.annotations.Nullable;

/** Shapes as elements of SVG. */
final class ShapeMarkup {
  private ShapeMarkup() {}

  static Markup of(Shape shape) {
    if (shape instanceof Shape.Path path) {
      return painted(new Markup("path", "").set("d", path.data()), path.paint());
    } else if (shape instanceof Shape.Rect rect) {
      return painted(
          new Markup("rect", "")
              .set("x", number(rect.x()))
              .set("y", number(rect.y()))
              .set("width", number(rect.width()))
              .set("height", number(rect.height()))
              .set("rx", number(rect.radius())),
          rect.paint());
    } else if (shape instanceof Shape.Circle circle) {
      return painted(
          new Markup("circle", "")
              .set("cx", number(circle.centerX()))
              .set("cy", number(circle.centerY()))
              .set("r", number(circle.radius())),
          circle.paint());
    } else if (shape instanceof Shape.Line line) {
      return painted(
          new Markup("line", "")
              .set("x1", number(line.x1()))
              .set("y1", number(line.y1()))
              .set("x2", number(line.x2()))
              .set("y2", number(line.y2())),
          line.paint());
    }
    return group((Shape.Group) shape);
  }

  private static Markup group(Shape.Group group) {
    Markup made =
        new Markup("g", "")
            .set(
                "transform",
                "translate("
                    + number(group.x())
                    + " "
                    + number(group.y())
                    + ") rotate("
                    + number(group.degrees())
                    + ")");
    group.shapes().forEach(part -> made.add(of(part)));
    return made;
  }

  private static Markup painted(Markup drawn, Paint paint) {
    drawn.set("fill", paint.fill() == null ? "none" : color(paint.fill().color()));
    if (paint.stroke() == null) {
      return drawn.set("stroke", "none");
    }
    return drawn
        .set("stroke", color(paint.stroke().color()))
        .set("stroke-width", number(paint.stroke().width()));
  }

  private static String color(@Nullable Color color) {
    return color == null ? "currentcolor" : ColorCss.of(color);
  }

  private static String number(double number) {
    return CssNumber.plain(number);
  }
}

package org.javanative.ui.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.javanative.ui.style.Color;

/**
 * A part of a drawing, in the units of its {@link ViewBox}. Shapes are filled with the colour of
 * text unless told otherwise.
 */
public sealed interface Shape {

  /**
   * An outline in the language of SVG paths: {@code M4 4 L20 20}.
   *
   * @param data the path
   * @param paint how it is drawn
   */
  record Path(String data, Paint paint) implements Shape {
    /** Checks that the data is a path. */
    public Path {
      PathData.check(data);
      Objects.requireNonNull(paint, "paint");
    }

    @Override
    public Path paint(Paint other) {
      return new Path(data, other);
    }
  }

  /**
   * A rectangle.
   *
   * @param radius of its corners
   */
  record Rect(double x, double y, double width, double height, double radius, Paint paint)
      implements Shape {
    /** Checks the numbers. */
    public Rect {
      Measures.finite("rect", x, y);
      Measures.notNegative("rect", width, height, radius);
      Objects.requireNonNull(paint, "paint");
    }

    /** The same rectangle with round corners. */
    public Rect rounded(double cornerRadius) {
      return new Rect(x, y, width, height, cornerRadius, paint);
    }

    @Override
    public Rect paint(Paint other) {
      return new Rect(x, y, width, height, radius, other);
    }
  }

  /** A circle. */
  record Circle(double centerX, double centerY, double radius, Paint paint) implements Shape {
    /** Checks the numbers. */
    public Circle {
      Measures.finite("circle", centerX, centerY);
      Measures.notNegative("circle", radius);
      Objects.requireNonNull(paint, "paint");
    }

    @Override
    public Circle paint(Paint other) {
      return new Circle(centerX, centerY, radius, other);
    }
  }

  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2, Paint paint) implements Shape {
    /** Checks the numbers. */
    public Line {
      Measures.finite("line", x1, y1, x2, y2);
      Objects.requireNonNull(paint, "paint");
    }

    @Override
    public Line paint(Paint other) {
      return new Line(x1, y1, x2, y2, other);
    }
  }

  /**
   * Shapes that are moved and turned together.
   *
   * @param shapes from back to front
   * @param x how far they are moved to the right
   * @param y how far they are moved down
   * @param degrees how far they are turned clockwise about their origin, after the move
   */
  record Group(List<Shape> shapes, double x, double y, double degrees) implements Shape {
    /** Checks the numbers. */
    public Group {
      shapes = List.copyOf(shapes);
      Measures.finite("group", x, y, degrees);
    }

    /** The same shapes, moved. */
    public Group at(double newX, double newY) {
      return new Group(shapes, newX, newY, degrees);
    }

    /** The same shapes, turned clockwise. */
    public Group rotated(double newDegrees) {
      return new Group(shapes, x, y, newDegrees);
    }

    /** All shapes of the group drawn like that. */
    @Override
    public Group paint(Paint paint) {
      List<Shape> painted = new ArrayList<>(shapes.size());
      shapes.forEach(shape -> painted.add(shape.paint(paint)));
      return new Group(painted, x, y, degrees);
    }
  }

  /** The same shape drawn otherwise. */
  Shape paint(Paint paint);

  /** The same shape filled with {@code color}, and without a line. */
  default Shape fill(Color color) {
    return paint(new Paint(new Paint.Fill(Objects.requireNonNull(color, "color")), null));
  }

  /** The outline of the same shape in the colour of text. */
  default Shape stroke(double width) {
    return paint(Paint.stroked(width));
  }

  /** The outline of the same shape. */
  default Shape stroke(Color color, double width) {
    return paint(new Paint(null, new Paint.Stroke(Objects.requireNonNull(color, "color"), width)));
  }

  /** An outline in the language of SVG paths. */
  static Path path(String data) {
    return new Path(data, Paint.FILLED);
  }

  /** A rectangle by its left upper corner. */
  static Rect rect(double x, double y, double width, double height) {
    return new Rect(x, y, width, height, 0, Paint.FILLED);
  }

  /** A circle by its centre. */
  static Circle circle(double centerX, double centerY, double radius) {
    return new Circle(centerX, centerY, radius, Paint.FILLED);
  }

  /** A line of width 1 in the colour of text. */
  static Line line(double x1, double y1, double x2, double y2) {
    return new Line(x1, y1, x2, y2, Paint.stroked(1));
  }

  /** Shapes to be moved or turned together, from back to front. */
  static Group group(Shape... shapes) {
    return new Group(List.of(shapes), 0, 0, 0);
  }
}

package org.javanative.ui;

/**
 * Where a view is within its parent, in dp.
 *
 * @param x from the left
 * @param y from the top
 * @param width of the view
 * @param height of the view
 */
public record Frame(double x, double y, double width, double height) {}

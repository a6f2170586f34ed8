package org.javanative.ui;

/**
 * How far something is scrolled, in dp.
 *
 * @param x what is out of sight at the left
 * @param y what is out of sight at the top
 * @param contentWidth the width of all there is
 * @param contentHeight the height of all there is
 * @param viewportWidth the width of what is seen
 * @param viewportHeight the height of what is seen
 */
public record ScrollPosition(
    double x,
    double y,
    double contentWidth,
    double contentHeight,
    double viewportWidth,
    double viewportHeight) {}

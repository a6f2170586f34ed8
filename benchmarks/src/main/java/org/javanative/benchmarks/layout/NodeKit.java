package org.javanative.benchmarks.layout;

/**
 * What the trees are built from: one layout library.
 *
 * @param <N> its nodes
 */
interface NodeKit<N> {

  N node();

  void add(N parent, N child);

  void row(N node);

  void padding(N node, float points);

  void gap(N node, float points);

  void grow(N node);

  void size(N node, float width, float height);

  /** Makes the node a leaf that measures the text. */
  void text(N node, SampleText text);

  /** The text is another. */
  void textChanged(N node);

  /** Lays out as wide as given and as high as the content; reads the root's height. */
  float layOut(N root, float width);

  /** Gives the tree back. */
  void free(N root);
}

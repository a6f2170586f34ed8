package org.javanative.ui;

/**
 * That a render cannot go on before something is loaded. An error and no exception, so that {@code
 * catch (Exception e)} in a component lets it through.
 */
final class Suspended extends Error {
  private static final long serialVersionUID = 1L;

  private final transient Resource<?> resource;

  Suspended(Resource<?> resource) {
    super("Waiting for something to be loaded", null, false, false);
    this.resource = resource;
  }

  Resource<?> resource() {
    return resource;
  }
}

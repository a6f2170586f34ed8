package org.javanative.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a host element consists of, apart from its type. Immutable; the array is never handed out.
 */
final class HostParts {
  static final Element[] NO_CHILDREN = {};
  static final HostParts EMPTY =
      new HostParts(Props.EMPTY, AttributeMap.empty(), NO_CHILDREN, null, null);

  /** Each event and no other; shared, as most views with a handler have one. */
  private static final Map<EventType, Set<EventType>> ALONE = new EnumMap<>(EventType.class);

  static {
    for (EventType event : EventType.values()) {
      ALONE.put(event, Set.of(event));
    }
  }

  private final Props props;
  private final AttributeMap<EventType> handlers;
  private final Element[] children;
  private final @Nullable Object key;
  private final @Nullable Ref<?> ref;

  private HostParts(
      Props props,
      AttributeMap<EventType> handlers,
      Element[] children,
      @Nullable Object key,
      @Nullable Ref<?> ref) {
    this.props = props;
    this.handlers = handlers;
    this.children = children;
    this.key = key;
    this.ref = ref;
  }

  static HostParts ofChildren(Element[] children) {
    return new HostParts(Props.EMPTY, AttributeMap.empty(), children, null, null);
  }

  Props props() {
    return props;
  }

  AttributeMap<EventType> handlers() {
    return handlers;
  }

  Element[] children() {
    return children;
  }

  @Nullable Object key() {
    return key;
  }

  /** What is told of the view once it is there. */
  @Nullable Ref<?> ref() {
    return ref;
  }

  HostParts withRef(Ref<?> newRef) {
    return new HostParts(props, handlers, children, key, newRef);
  }

  <T> HostParts with(Prop<T> prop, T value) {
    return new HostParts(props.with(prop, value), handlers, children, key, ref);
  }

  HostParts withKey(Object newKey) {
    return new HostParts(props, handlers, children, newKey, ref);
  }

  /** Handlers stay on this side; what crosses is the set of events that have one. */
  HostParts withHandler(EventType event, Object handler) {
    Set<EventType> former = props.get(Prop.EVENTS);
    Props listening = props;
    if (former == null) {
      listening = props.with(Prop.EVENTS, Objects.requireNonNull(ALONE.get(event)));
    } else if (!former.contains(event)) {
      EnumSet<EventType> more = EnumSet.copyOf(former);
      more.add(event);
      listening = props.with(Prop.EVENTS, Set.copyOf(more));
    }
    return new HostParts(listening, handlers.with(event, handler), children, key, ref);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HostParts parts
        && props.equals(parts.props)
        && Objects.equals(key, parts.key)
        && ref == parts.ref
        && handlers.equals(parts.handlers)
        && Arrays.equals(children, parts.children);
  }

  @Override
  public int hashCode() {
    return 31 * props.hashCode() + Arrays.hashCode(children);
  }
}

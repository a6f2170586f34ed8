package org.javanative.storage;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useState;

import java.lang.reflect.Type;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

/** The hooks of storage, for static import. They follow the rules of {@code Hooks}. */
public final class StorageHooks {
  private StorageHooks() {}

  /**
   * A state that is kept under {@code key} in the storage of {@link AsyncStorage#CONTEXT}, as JSON.
   *
   * <p>It is {@code initial} first, and what is stored once that is loaded. A value that is set
   * before wins; an {@linkplain PersistedState#update update} before is made to the stored value
   * when it is there. After the commit the value is stored; of several in a short time the last
   * one, and when the component goes, what is left. Failures go to the error sink, and the value
   * stays; a write that has failed is tried again, ever less often, the last time when the
   * component goes. What others store under the key through this process is taken over, so that all
   * states of a key end up equal; the last one to be set wins.
   *
   * @param initial says the type by its class; hand the type over where that is not enough
   */
  public static <T> PersistedState<T> usePersistedState(String key, T initial) {
    return usePersistedState(key, initial, typeOf(key, initial));
  }

  /** {@link #usePersistedState(String, Object)} for types that a class does not say. */
  public static <T extends @Nullable Object> PersistedState<T> usePersistedState(
      String key, T initial, Type type) {
    AsyncStorage storage = useContext(AsyncStorage.CONTEXT);
    State<Held<T>> state = useState(() -> Held.initially(initial));
    PersistedEntry<T> entry =
        useMemo(() -> new PersistedEntry<T>(provided(storage, key), key, type, initial), onMount());
    entry.requireSame(storage, key);
    Held<T> held = state.get();
    useEffect(() -> entry.start(state), onMount());
    useEffect(() -> entry.save(held), deps(held.revision(), held.loaded()));
    return useMemo(() -> new PersistedState<>(state), onMount());
  }

  private static AsyncStorage provided(@Nullable AsyncStorage storage, String key) {
    if (storage == null) {
      throw new StorageException(
          StorageException.Reason.MISUSE,
          "usePersistedState(\""
              + key
              + "\") finds no storage. Put"
              + " AsyncStorage.CONTEXT.provide(AsyncStorage.open(\"my.app\"), ..) around the app;"
              + " in tests, AsyncStorage.on(MemoryStorage.create()).");
    }
    return storage;
  }

  private static Type typeOf(String key, Object initial) {
    Class<?> type =
        initial instanceof Enum<?> constant ? constant.getDeclaringClass() : initial.getClass();
    if (type.getTypeParameters().length > 0) {
      throw new StorageException(
          StorageException.Reason.MISUSE,
          "The initial value of usePersistedState(\""
              + key
              + "\") is a "
              + type.getName()
              + ", whose class does not say what is in it. Hand the type over: usePersistedState("
              + "key, initial, new TypeToken<List<Todo>>() {}.getType()).");
    }
    return type;
  }
}

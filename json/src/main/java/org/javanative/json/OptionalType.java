package org.javanative.json;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** An {@link Optional} is its value, or null. */
final class OptionalType implements TypeAdapterFactory {

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // null says that it is for others
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    if (type.getRawType() != Optional.class) {
      return null;
    }
    Type value =
        type.getType() instanceof ParameterizedType full
            ? full.getActualTypeArguments()[0]
            : Object.class;
    return (TypeAdapter<T>) new Adapter<>(gson.getAdapter(TypeToken.get(value)));
  }

  private static final class Adapter<V> extends TypeAdapter<Optional<V>> {
    private final TypeAdapter<V> values;

    Adapter(TypeAdapter<V> values) {
      this.values = values;
    }

    /**
     * Null is written where a null would be left out, too: a record gets null for what is left out.
     */
    @Override
    public void write(JsonWriter out, Optional<V> value) throws IOException {
      if (value != null && value.isPresent()) {
        values.write(out, value.get());
        return;
      }
      boolean nulls = out.getSerializeNulls();
      out.setSerializeNulls(true);
      JsonWriter unused = out.nullValue();
      out.setSerializeNulls(nulls);
    }

    @Override
    public Optional<V> read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return Optional.empty();
      }
      return Optional.ofNullable(values.read(in));
    }
  }
}

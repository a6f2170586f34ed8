package org.javanative.examples.showcase.home;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.textInput;

import java.util.List;
import java.util.stream.Stream;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.ReturnKey;
import org.javanative.ui.State;

/** A list that grows. */
record TodoTile() implements Component {
  private record Todo(int id, String title, boolean done) {
    Todo withDone(boolean value) {
      return new Todo(id, title, value);
    }
  }

  private static final List<Todo> START =
      List.of(new Todo(0, "Read the source", true), new Todo(1, "Write a record", false));

  @Override
  public Element render() {
    State<List<Todo>> todos = useState(START);
    State<String> draft = useState("");
    Runnable add =
        () -> {
          String title = draft.get().strip();
          if (!title.isEmpty()) {
            todos.update(all -> with(all, title));
            draft.set("");
          }
        };
    return column(
            column(todos.get().stream().map(todo -> item(todo, todos)).toList())
                .style(s -> s.gap(4)),
            row(
                    textInput(draft.get())
                        .onChange(draft::set)
                        .onSubmit(text -> add.run())
                        .returnKey(ReturnKey.DONE)
                        .maxLength(60)
                        .placeholder("What next?")
                        .accessibilityLabel("New to-do")
                        .style(s -> s.flex(1)),
                    button("Add").disabled(draft.get().isBlank()).onClick(add))
                .style(s -> s.gap(12)))
        .style(s -> s.gap(14));
  }

  private static Element item(Todo todo, State<List<Todo>> todos) {
    return checkbox(todo.done(), todo.title())
        .onChange(done -> todos.update(all -> with(all, todo.withDone(done))))
        .key(todo.id());
  }

  private static List<Todo> with(List<Todo> all, String title) {
    return Stream.concat(all.stream(), Stream.of(new Todo(all.size(), title, false))).toList();
  }

  private static List<Todo> with(List<Todo> all, Todo changed) {
    return all.stream().map(todo -> todo.id() == changed.id() ? changed : todo).toList();
  }
}

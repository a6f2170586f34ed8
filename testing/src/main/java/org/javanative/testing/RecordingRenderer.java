package org.javanative.testing;

import java.util.ArrayList;
import java.util.List;
import org.javanative.ui.Mutation;
import org.javanative.ui.Renderer;
import org.javanative.ui.ViewCommand;

/** Remembers what a renderer was told. May be used from any thread. */
public final class RecordingRenderer implements Renderer {
  /** Guarded by {@code this}, like {@link #commands}. */
  private final List<List<Mutation>> commits = new ArrayList<>();

  private final List<Command> commands = new ArrayList<>();

  /**
   * What a view was told to do.
   *
   * @param tag of the view
   * @param command what to do
   */
  public record Command(int tag, ViewCommand command) {}

  @Override
  public synchronized void apply(List<Mutation> commit) {
    commits.add(List.copyOf(commit));
  }

  @Override
  public synchronized void command(int tag, ViewCommand command) {
    commands.add(new Command(tag, command));
  }

  /** The commits since this was called last. */
  public synchronized List<List<Mutation>> takeCommits() {
    List<List<Mutation>> taken = List.copyOf(commits);
    commits.clear();
    return taken;
  }

  /** The commands since this was called last. */
  public synchronized List<Command> takeCommands() {
    List<Command> taken = List.copyOf(commands);
    commands.clear();
    return taken;
  }
}

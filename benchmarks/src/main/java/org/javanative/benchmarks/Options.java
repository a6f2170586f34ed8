package org.javanative.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param command a suite's name, or {@code report}
 * @param programs where the programs of peers are installed
 * @param contenders the contenders asked for; empty for all
 * @param rows the rows asked for; empty for all
 */
record Options(
    String command,
    @Nullable Path json,
    Suite.Effort effort,
    @Nullable Path jdk17,
    @Nullable Path latestJdk,
    Path programs,
    List<String> contenders,
    List<String> rows,
    int rounds) {
  static final String REPORT = "report";

  private static final Path USUAL_PROGRAMS = Path.of("target", "peers");

  static final String USAGE =
      """
      usage: [suite] [--json FILE] [--quick] [--rounds N] [--jdk17 HOME] [--jdk-latest HOME]
             [--programs FOLDER] [--contender NAME]... [--row NAME]...
             report --json FILE

      suite         what to measure (default: runtime)
      --json        write the figures to FILE as JSON
      --quick       smaller sizes and fewer rounds: all rows in under two minutes
      --rounds      how many rounds, instead of the suite's own number
      --jdk17       the JDK for the platform carrier (default: the oldest found from 17 on)
      --jdk-latest  the JDK for all other contenders (default: the newest found)
      --programs    where peers are installed that come from npm (default: target/peers)
      --contender   measure only this contender; may be repeated, or a list with commas
      --row         measure only this row; may be repeated, or a list with commas
      report        print the tables of a JSON file as Markdown, and measure nothing
      """;

  Options {
    contenders = List.copyOf(contenders);
    rows = List.copyOf(rows);
  }

  static Options parse(List<String> arguments) {
    Parser parser = new Parser(arguments.iterator());
    return parser.parse();
  }

  private static final class Parser {
    private final Iterator<String> arguments;
    private final List<String> contenders = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private @Nullable String command;
    private @Nullable Path json;
    private @Nullable Path jdk17;
    private @Nullable Path latestJdk;
    private Path programs = USUAL_PROGRAMS;
    private Suite.Effort effort = Suite.Effort.FULL;
    private int rounds;

    Parser(Iterator<String> arguments) {
      this.arguments = arguments;
    }

    Options parse() {
      while (arguments.hasNext()) {
        accept(arguments.next());
      }
      String chosen = command != null ? command : Suites.names().get(0);
      if (chosen.equals(REPORT) && json == null) {
        throw new UsageException("report needs --json FILE");
      }
      return new Options(
          chosen, json, effort, jdk17, latestJdk, programs, contenders, rows, rounds);
    }

    private void accept(String argument) {
      switch (argument) {
        case "--json" -> json = Path.of(valueOf(argument));
        case "--quick" -> effort = Suite.Effort.QUICK;
        case "--rounds" -> rounds = positive(argument, valueOf(argument));
        case "--jdk17" -> jdk17 = Path.of(valueOf(argument));
        case "--jdk-latest" -> latestJdk = Path.of(valueOf(argument));
        case "--programs" -> programs = Path.of(valueOf(argument));
        case "--contender" -> contenders.addAll(List.of(valueOf(argument).split(",", -1)));
        case "--row" -> rows.addAll(List.of(valueOf(argument).split(",", -1)));
        default -> {
          if (argument.startsWith("-")) {
            throw new UsageException("no such option: " + argument);
          }
          if (command != null) {
            throw new UsageException("one suite at a time: " + command + " or " + argument);
          }
          command = argument;
        }
      }
    }

    private String valueOf(String option) {
      if (!arguments.hasNext()) {
        throw new UsageException(option + " needs a value");
      }
      return arguments.next();
    }

    private static int positive(String option, String value) {
      try {
        int number = Integer.parseInt(value);
        if (number > 0) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // Told below.
      }
      throw new UsageException(option + " needs a number above 0, not '" + value + "'");
    }
  }
}

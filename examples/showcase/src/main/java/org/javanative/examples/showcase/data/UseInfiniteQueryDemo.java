package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useInfiniteQuery;
import static org.javanative.query.Queries.useSuspenseInfiniteQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.javanative.query.InfiniteResult;
import org.javanative.query.Paging;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.ThemeColor;

record UseInfiniteQueryDemo() implements Component {
  private static final int SIZE = 4;
  private static final int PAGES = 4;

  private record Page(int number, List<String> lines) {
    static Page fetch(int number) {
      sleep(Duration.ofMillis(700));
      return new Page(
          number,
          IntStream.rangeClosed(1, SIZE).mapToObj(i -> "Mail " + (number * SIZE + i)).toList());
    }
  }

  private static final List<String> KEY = List.of("mails");
  private static final Paging<Integer, Page> PAGING =
      Paging.of(0, pages -> pages.last().number() + 1 < PAGES ? pages.last().number() + 1 : null);

  /** Has pages whenever it renders; the boundary waits for the first. */
  private record Total() implements Component {
    @Override
    public Element render() {
      InfiniteResult<Integer, Page> mails =
          useSuspenseInfiniteQuery(KEY, Page::fetch, PAGING, options -> {});
      return text(mails.pages().size() * SIZE + " mails are here.")
          .style(s -> s.color(ThemeColor.MUTED));
    }
  }

  @Override
  public Element render() {
    InfiniteResult<Integer, Page> mails = useInfiniteQuery(KEY, Page::fetch, PAGING, options -> {});
    boolean fetching = mails.query().fetching();
    return column(
            column(
                mails.pages().stream()
                    .flatMap(page -> page.lines().stream())
                    .map(UseInfiniteQueryDemo::line)
                    .toList()),
            button(fetching ? "Fetching…" : mails.hasNext() ? "More" : "That is all")
                .variant(ButtonVariant.OUTLINED)
                .disabled(fetching || !mails.hasNext())
                .onClick(mails.fetchNext()),
            suspense(text("None is here yet."), new Total()))
        .style(s -> s.gap(16));
  }

  private static Element line(String mail) {
    return text(mail)
        .style(s -> s.paddingVertical(8).border(Edge.BOTTOM, Border.solid(1, ThemeColor.BORDER)))
        .key(mail);
  }
}

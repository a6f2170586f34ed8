package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useInfiniteQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
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

  @Override
  public Element render() {
    InfiniteResult<Integer, Page> mails =
        useInfiniteQuery(
            List.of("mails"),
            Page::fetch,
            Paging.of(
                0, pages -> pages.last().number() + 1 < PAGES ? pages.last().number() + 1 : null),
            options -> {});
    List<Page> pages = mails.query().data() == null ? List.of() : mails.query().data().pages();
    boolean fetching = mails.query().fetching();
    return column(
            column(
                pages.stream()
                    .flatMap(page -> page.lines().stream())
                    .map(UseInfiniteQueryDemo::line)
                    .toList()),
            button(fetching ? "Fetching…" : mails.hasNext() ? "More" : "That is all")
                .variant(ButtonVariant.OUTLINED)
                .disabled(fetching || !mails.hasNext())
                .onClick(mails.fetchNext()))
        .style(s -> s.gap(16));
  }

  private static Element line(String mail) {
    return text(mail)
        .style(s -> s.paddingVertical(8).border(Edge.BOTTOM, Border.solid(1, ThemeColor.BORDER)))
        .key(mail);
  }
}

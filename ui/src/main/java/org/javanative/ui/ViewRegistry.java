package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * The views of one screen by their tags, which are handed out in order and never again.
 *
 * <p>Views whose tags follow each other share a page, as most are made and ended together: that
 * takes fewer bytes and fewer cache misses than an entry each in a hash table.
 */
final class ViewRegistry {
  private static final int PAGE_BITS = 5;
  private static final int IN_PAGE = (1 << PAGE_BITS) - 1;

  private final IntMap<Page> pages = new IntMap<>();
  private Page recent = Page.NONE;
  private int lastTag = Mutation.ROOT;

  private static final class Page {
    static final Page NONE = new Page(-1);

    final int number;
    final @Nullable HostNode[] views = new HostNode[1 << PAGE_BITS];
    int count;

    Page(int number) {
      this.number = number;
    }
  }

  /** A tag for a new view. */
  int nextTag() {
    return ++lastTag;
  }

  /** The tag that was handed out last. */
  int lastTag() {
    return lastTag;
  }

  void add(HostNode view) {
    int number = view.tag >>> PAGE_BITS;
    Page page = page(number);
    if (page == null) {
      page = new Page(number);
      pages.put(number, page);
      recent = page;
    }
    page.views[view.tag & IN_PAGE] = view;
    page.count++;
  }

  /** The view with that tag; null when there is none, or no more. */
  @Nullable HostNode get(int tag) {
    Page page = page(tag >>> PAGE_BITS);
    return page == null ? null : page.views[tag & IN_PAGE];
  }

  void remove(int tag) {
    Page page = page(tag >>> PAGE_BITS);
    if (page == null || page.views[tag & IN_PAGE] == null) {
      return;
    }
    page.views[tag & IN_PAGE] = null;
    page.count--;
    if (page.count == 0) {
      pages.remove(page.number);
      recent = Page.NONE;
    }
  }

  /** Removes the views that were added after {@code tag} was handed out. */
  void removeAfter(int tag) {
    for (int later = lastTag; later > tag; later--) {
      remove(later);
    }
  }

  private @Nullable Page page(int number) {
    if (recent.number == number) {
      return recent;
    }
    Page page = pages.get(number);
    if (page != null) {
      recent = page;
    }
    return page;
  }
}

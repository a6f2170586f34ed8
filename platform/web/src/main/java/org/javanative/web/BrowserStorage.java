package org.javanative.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.storage.SecureBackend;
import org.javanative.storage.StorageBackend;
import org.javanative.storage.StorageException;
import org.javanative.storage.StoragePlatform;
import org.javanative.storage.StoreName;

/**
 * The storage of the browser that a page is in: IndexedDB, a database for each store, which all
 * pages of the origin share. Any thread may call.
 */
final class BrowserStorage implements StoragePlatform {
  private final PageCalls page;
  private final int mostChars;

  /** The number of the last exchange with the page, which all stores have in common. */
  private final AtomicInteger lastExchange = new AtomicInteger();

  /** The stores that are open for this page. */
  private final ConcurrentHashMap<StoreName, BrowserStore> open = new ConcurrentHashMap<>();

  /**
   * The storage of a page.
   *
   * @param mostChars how many characters are read at once
   */
  BrowserStorage(PageCalls page, int mostChars) {
    this.page = page;
    this.mostChars = mostChars;
  }

  @Override
  public StorageBackend open(StoreName name) {
    return open.computeIfAbsent(
        name,
        own ->
            new BrowserStore(
                page, own, mostChars, lastExchange, closed -> open.remove(own, closed)));
  }

  @Override
  public SecureBackend openSecure(StoreName name) {
    throw new StorageException(
        StorageException.Reason.UNAVAILABLE,
        "There is no keyring in a browser: whatever a page stores can be read by all scripts of its"
            + " origin and by whoever uses the browser. Keep the secrets of your users on the"
            + " server, or install a StoragePlatform of your own. SecureStore.on(..) takes a"
            + " backend for one store.");
  }
}

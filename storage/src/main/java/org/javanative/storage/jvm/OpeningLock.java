package org.javanative.storage.jvm;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.javanative.storage.StorageException;
import org.javanative.storage.StorageException.Reason;

/** What lets one at a time open a store, of all threads of all processes: a lock on a file. */
final class OpeningLock implements AutoCloseable {
  private static final long POLL_MILLIS = 20;

  /** File locks are the process's, so its threads need one more of their own, for each file. */
  private static final ConcurrentHashMap<Path, ReentrantLock> OF_THREADS =
      new ConcurrentHashMap<>();

  private final ReentrantLock ofThreads;
  private final FileChannel channel;

  private OpeningLock(ReentrantLock ofThreads, FileChannel channel) {
    this.ofThreads = ofThreads;
    this.channel = channel;
  }

  /**
   * Waits for the lock, and takes it. Blocks.
   *
   * @param file the lock file, which is made if need be
   * @param patience how long to wait for others
   * @throws IOException when the file cannot be made or locked
   * @throws StorageException when others have it for longer than that
   */
  static OpeningLock take(Path file, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    ReentrantLock ofThreads =
        OF_THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new ReentrantLock());
    try {
      if (!ofThreads.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw held(file, patience);
      }
      try {
        return new OpeningLock(ofThreads, locked(file, deadline, patience));
      } catch (Throwable error) {
        ofThreads.unlock();
        throw error;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StorageException(
          Reason.OTHER,
          "Could not open the store: the thread that waited for " + file + " was interrupted.",
          interrupted);
    }
  }

  private static FileChannel locked(Path file, long deadline, Duration patience)
      throws IOException, InterruptedException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (!isLocked(channel)) {
        if (System.nanoTime() - deadline >= 0) {
          throw held(file, patience);
        }
        Thread.sleep(POLL_MILLIS);
      }
      return channel;
    } catch (Throwable error) {
      channel.close();
      throw error;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ofThisProcess) { // by what is not this class
      return false;
    }
  }

  private static StorageException held(Path file, Duration patience) {
    return new StorageException(
        Reason.LOCKED,
        "Could not open the store: another process has held "
            + file
            + " for "
            + patience.toMillis()
            + " ms, as each does while it opens the store. Is it another instance of the app that"
            + " hangs or is stopped in a debugger, or a backup or virus scanner that locks files?"
            + " End it (fuser or lsof, on Windows the resource monitor, say which it is), or try"
            + " again. Do not delete the file: two processes could damage the store then.");
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close(); // and with it the lock
    } finally {
      ofThreads.unlock();
    }
  }
}

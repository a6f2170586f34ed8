package org.javanative.runtime.internal.jvm;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.JvmOnly;

/**
 * Questions to the running JVM. Fails to link where {@code java.management} is absent; callers then
 * do without.
 */
@JvmOnly
public final class Jvm {
  private Jvm() {}

  /** Whether {@code jdk.internal.vm} is exported to this module. */
  public static boolean isContinuationExported() {
    return Object.class.getModule().isExported("jdk.internal.vm", Jvm.class.getModule());
  }

  /** Whether the JVM was started with a JDWP agent, so that a debugger is attached or may be. */
  public static boolean hasDebugAgent() {
    for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The Java locks that the calling platform thread holds; empty on a virtual thread. Takes about a
   * millisecond.
   */
  public static List<String> locksHeldByCaller() {
    List<String> held = new ArrayList<>();
    ThreadInfo[] infos =
        ManagementFactory.getThreadMXBean()
            .getThreadInfo(new long[] {Thread.currentThread().getId()}, true, true);
    ThreadInfo info = infos.length == 0 ? null : infos[0];
    if (info != null) {
      for (MonitorInfo monitor : info.getLockedMonitors()) {
        held.add(
            "monitor of "
                + monitor.getClassName()
                + ", locked at "
                + monitor.getLockedStackFrame());
      }
      for (LockInfo lock : info.getLockedSynchronizers()) {
        held.add("lock " + lock.getClassName());
      }
    }
    return held;
  }
}

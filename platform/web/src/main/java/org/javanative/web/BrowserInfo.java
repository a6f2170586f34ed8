package org.javanative.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javanative.device.DeviceInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says of itself when it asks for a page: its {@code User-Agent}, which anyone may
 * make up, and which many browsers keep vague. Good for layouts and statistics, not for trust.
 */
final class BrowserInfo {
  private static final int LONGEST = 512;

  /** The product by which a browser is known, in an order in which the first one counts. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edge", "(?:Edg|EdgA|EdgiOS)/(\\d+)");
    BROWSERS.put("Opera", "OPR/(\\d+)");
    BROWSERS.put("Samsung Internet", "SamsungBrowser/(\\d+)");
    BROWSERS.put("Firefox", "(?:Firefox|FxiOS)/(\\d+)");
    BROWSERS.put("Chrome", "(?:Chrome|HeadlessChrome|CriOS)/(\\d+)");
    BROWSERS.put("Safari", "Version/(\\d+)[^ ]* (?:Mobile/[^ ]+ )?Safari");
  }

  private static final Pattern APPLE_VERSION = Pattern.compile("OS (\\d+(?:_\\d+)*) like Mac OS X");
  private static final Pattern ANDROID_VERSION = Pattern.compile("Android (\\d+(?:\\.\\d+)*)");

  /** What Chromium says for every version of Android. */
  private static final String ANY_ANDROID = "Android 10; K";

  private final String agent;

  private BrowserInfo(String agent) {
    this.agent = agent;
  }

  /** What is known by the value of a {@code User-Agent} header; null for none. */
  static DeviceInfo of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    return new BrowserInfo(agent.substring(0, Math.min(agent.length(), LONGEST))).info();
  }

  private DeviceInfo info() {
    return new DeviceInfo("web", browser(), system(), systemVersion(), "", kind(), false);
  }

  private String browser() {
    for (Map.Entry<String, String> each : BROWSERS.entrySet()) {
      String version = first(Pattern.compile(each.getValue()));
      if (!version.isEmpty()) {
        return each.getKey() + " " + version;
      }
    }
    return "";
  }

  private String system() {
    if (says("iPhone") || says("iPod")) {
      return "iOS";
    } else if (says("iPad")) {
      return "iPadOS";
    } else if (says("Android")) {
      return "Android";
    } else if (says("Windows")) {
      return "Windows";
    } else if (says("CrOS")) {
      return "ChromeOS";
    } else if (says("Macintosh")) {
      return "macOS";
    }
    return says("Linux") ? "Linux" : "";
  }

  /** Only where it is the real one: Windows and macOS say the same for all of their versions. */
  private String systemVersion() {
    return switch (system()) {
      case "iOS", "iPadOS" -> first(APPLE_VERSION).replace('_', '.');
      case "Android" -> says(ANY_ANDROID) ? "" : first(ANDROID_VERSION);
      default -> "";
    };
  }

  private DeviceInfo.Kind kind() {
    return switch (system()) {
      case "iOS" -> DeviceInfo.Kind.PHONE;
      case "iPadOS" -> DeviceInfo.Kind.TABLET;
      case "Android" -> says("Mobile") ? DeviceInfo.Kind.PHONE : DeviceInfo.Kind.TABLET;
      case "Windows", "ChromeOS", "macOS", "Linux" -> DeviceInfo.Kind.DESKTOP;
      default -> DeviceInfo.Kind.OTHER;
    };
  }

  private boolean says(String word) {
    return agent.contains(word);
  }

  private String first(Pattern pattern) {
    Matcher matcher = pattern.matcher(agent);
    return matcher.find() ? matcher.group(1) : "";
  }
}

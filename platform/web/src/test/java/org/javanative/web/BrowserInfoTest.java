package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.javanative.device.DeviceInfo;
import org.javanative.device.DeviceInfo.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserInfoTest {
  private static final String MOZILLA = "Mozilla/5.0 ";
  private static final String WEBKIT = " AppleWebKit/537.36 (KHTML, like Gecko) ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "(Windows NT 10.0; Win64; x64)~Chrome/131.0.0.0 Safari/537.36|Chrome"
            + " 131|Windows|''|DESKTOP",
        "(Windows NT 10.0; Win64; x64)~Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.51|Edge"
            + " 131|Windows|''|DESKTOP",
        "(Macintosh; Intel Mac OS X 10_15_7)~Version/17.4.1 Safari/605.1.15|Safari"
            + " 17|macOS|''|DESKTOP",
        "(X11; Linux x86_64)~HeadlessChrome/131.0.0.0 Safari/537.36|Chrome 131|Linux|''|DESKTOP",
        "(X11; CrOS x86_64 14541.0.0)~Chrome/131.0.0.0 Safari/537.36|Chrome"
            + " 131|ChromeOS|''|DESKTOP",
        "(Linux; Android 10; K)~Chrome/131.0.0.0 Mobile Safari/537.36|Chrome 131|Android|''|PHONE",
        "(Linux; Android 14; SM-X710)~SamsungBrowser/27.0 Chrome/125.0.0.0 Safari/537.36|Samsung"
            + " Internet 27|Android|14|TABLET",
        "(iPhone; CPU iPhone OS 17_5_1 like Mac OS X)~Version/17.5 Mobile/15E148"
            + " Safari/604.1|Safari 17|iOS|17.5.1|PHONE",
        "(iPad; CPU OS 16_6 like Mac OS X)~CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1|Chrome"
            + " 131|iPadOS|16.6|TABLET",
        "(Android 13; Mobile; rv:132.0)~Gecko/132.0 Firefox/132.0|Firefox 132|Android|13|PHONE",
      })
  void aBrowserIsKnownByWhatItSays(
      String agent, String model, String system, String version, Kind kind) {
    assertThat(BrowserInfo.of(MOZILLA + agent.replace("~", WEBKIT)))
        .isEqualTo(new DeviceInfo("web", model, system, version, "", kind, false));
  }

  @Test
  void whatSaysNothingIsNotKnown() {
    DeviceInfo nothing = new DeviceInfo("web", "", "", "", "", Kind.OTHER, false);
    assertThat(BrowserInfo.of(null)).isEqualTo(nothing);
    assertThat(BrowserInfo.of("x".repeat(100_000) + "Windows")).isEqualTo(nothing);
  }
}

package org.javanative.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class ReportFormsTest {

  @Test
  void jsonIsReadBackAsItWasWritten() {
    String json = ReportJson.toJson(SampleReport.REPORT);

    assertThat(ReportJson.fromJson(json)).isEqualTo(SampleReport.REPORT);
  }

  @Test
  void jsonHasTheAgreedShape() {
    JsonObject json =
        JsonParser.parseString(ReportJson.toJson(SampleReport.REPORT)).getAsJsonObject();

    JsonObject figure = json.getAsJsonArray("figures").get(0).getAsJsonObject();
    assertThat(json.getAsJsonObject("machine").keySet())
        .contains("os", "cpu", "cores", "memory", "jdks", "loadBefore", "loadAfter", "date");
    assertThat(figure.keySet())
        .containsExactly("suite", "row", "contender", "unit", "median", "min", "max", "rounds");
  }

  @Test
  void textShowsSpreadRatioTargetAndWhatIsMissing() {
    String text = TextReport.of(SampleReport.REPORT);

    assertThat(text)
        .contains(
            """
            yield (ns)
              contender        median   min    max  rounds   ratio  target
              javanative-cont    10.0  9.50   12.0       5  1.00 x
              netty [1]          25.0  24.0  1,234       5  2.50 x  >= 2x: met (2.50x)
              node [2]              -     -      -       -       -

            [1] callbacks, not coroutines
            [2] missing: node is not installed
            targets met: 1 of 1
            """);
  }

  @Test
  void markdownBeginsWithTheMachineAndAnOverview() {
    String markdown = MarkdownReport.of(SampleReport.REPORT);

    assertThat(markdown)
        .startsWith("- full run of 2026-01-01T00:00:00Z, on Some CPU, 2 cores, 8 GiB")
        .contains(
            """
            | row | unit | javanative-cont | netty | node |
            | --- | --- | --- | --- | --- |
            | yield | ns | 10.0 | 25.0 (2.50 x) | - |
            """)
        .contains("| netty [1] | 25.0 | 24.0 | 1,234 | 5 | 2.50 x | >= 2x: met (2.50x) |");
  }
}

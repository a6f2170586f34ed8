package org.javanative.examples.toolbar;

import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.ThemeColor;

/** Shows where an export stands: a progress bar, and a line below it. */
record StatusLine(ExportStatus status) implements Component {

  @Override
  public Element render() {
    return column(
            progressBar(progress()).accessibilityLabel("Export").testId("progress"),
            row(
                    text(line()).style(s -> s.color(color()).flex(1)).testId("status"),
                    status instanceof ExportStatus.Working
                        ? text(Math.round(progress() * 100) + " %")
                            .style(s -> s.color(ThemeColor.MUTED))
                        : nothing())
                .style(s -> s.gap(12)))
        .style(s -> s.gap(10).fontSize(15).minHeight(64));
  }

  private double progress() {
    if (status instanceof ExportStatus.Working working) {
      return working.progress();
    }
    return status instanceof ExportStatus.Saved ? 1 : 0;
  }

  private String line() {
    if (status instanceof ExportStatus.Working working) {
      return working.step() + "…";
    } else if (status instanceof ExportStatus.Saved saved) {
      return "Saved to " + saved.file();
    } else if (status instanceof ExportStatus.Failed failed) {
      return failed.reason();
    } else if (status instanceof ExportStatus.Cancelled) {
      return "Cancelled. Nothing was saved.";
    }
    return "Ready to export.";
  }

  private Color color() {
    if (status instanceof ExportStatus.Saved) {
      return ThemeColor.SUCCESS;
    }
    return status instanceof ExportStatus.Failed ? ThemeColor.DANGER : ThemeColor.MUTED;
  }
}

package org.javanative.examples.toolbar;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.javanative.runtime.Task;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.ThemeColor;
import org.jspecify.annotations.Nullable;

/**
 * A card that exports the quarterly report.
 *
 * @param folder where the report goes
 */
public record Toolbar(Path folder) implements Component {
  private static final Style CARD =
      Style.EMPTY
          .backgroundColor(ThemeColor.SURFACE)
          .border(1, ThemeColor.BORDER)
          .cornerRadius(20)
          .elevation(10)
          .padding(28)
          .gap(24)
          .width(Length.percent(100))
          .maxWidth(520);

  private static final Style PAGE =
      Style.EMPTY.flex(1).padding(20).alignItems(Align.CENTER).justifyContent(Justify.CENTER);

  @Override
  public Element render() {
    State<ExportStatus> status = useState(new ExportStatus.Idle());
    Ref<@Nullable Task<?>> export = useRef();
    boolean busy = status.get() instanceof ExportStatus.Working;

    return column(
            column(
                    header(),
                    new StatusLine(status.get()),
                    row(
                            button("Export")
                                .disabled(busy)
                                .onClick(() -> export.set(runAsync(() -> export(status)))),
                            button("Cancel")
                                .variant(ButtonVariant.OUTLINED)
                                .disabled(!busy)
                                .onClick(() -> cancel(export.get())))
                        .style(s -> s.gap(12).flexWrap()))
                .style(CARD))
        .style(PAGE);
  }

  private static Element header() {
    return column(
            text("Quarterly report").style(s -> s.fontSize(26).bold()),
            text("Sales of the last quarter by region, as a spreadsheet you can open anywhere.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(6));
  }

  /** What the Export button runs. State may be set from here: the screen follows. */
  private void export(State<ExportStatus> status) {
    try {
      Report report = await(new ReportBuilder(status::set).build());
      status.set(new ExportStatus.Working("Saving the file", 0.95));
      Path file = new ReportFile(folder).save(report);
      status.set(new ExportStatus.Saved(file));
    } catch (CancellationException cancelled) {
      status.set(new ExportStatus.Cancelled());
      throw cancelled;
    } catch (Exception error) {
      status.set(new ExportStatus.Failed("Cannot save in " + folder + ": " + reason(error)));
    }
  }

  private static String reason(Exception error) {
    if (error instanceof AccessDeniedException) {
      return "writing is not allowed there.";
    } else if (error instanceof FileAlreadyExistsException
        || error instanceof NotDirectoryException) {
      return "that is not a folder.";
    }
    return error.getMessage() == null ? error.toString() : error.getMessage();
  }

  private static void cancel(@Nullable Task<?> export) {
    if (export != null) {
      export.cancel();
    }
  }
}

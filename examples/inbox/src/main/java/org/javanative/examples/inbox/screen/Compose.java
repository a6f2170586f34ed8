package org.javanative.examples.inbox.screen;

import static org.javanative.runtime.Async.await;
import static org.javanative.storage.StorageHooks.usePersistedState;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTitle;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.javanative.device.Accuracy;
import org.javanative.device.Camera;
import org.javanative.device.DeviceException;
import org.javanative.device.Fix;
import org.javanative.device.Location;
import org.javanative.device.Photo;
import org.javanative.device.PhotoOptions;
import org.javanative.examples.inbox.mail.Draft;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;
import org.javanative.storage.PersistedState;
import org.javanative.ui.AutoCapitalize;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.KeyboardType;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.Navigation;
import org.javanative.ui.ResizeMode;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

/**
 * Where a mail is written. The draft is kept, also when the app ends.
 *
 * @param send takes the mail that was written
 */
record Compose(Consumer<Mail> send) implements Component {
  private static final PhotoOptions PHOTO = PhotoOptions.DEFAULT.withMaxSize(1_280, 1_280);
  private static final Duration LOCATE = Duration.ofSeconds(20);
  private static final double WIDEST = 720;

  @Override
  public Element render() {
    Navigation navigation = useNavigation();
    useTitle("New mail · Inbox");
    PersistedState<Draft> draft = usePersistedState("draft", Draft.EMPTY);
    State<String> problem = useState("");
    Draft written = draft.get();
    return column(
            row(
                    button("Back")
                        .variant(ButtonVariant.PLAIN)
                        .onClick(() -> navigation.go(Keys.HOME)),
                    spacer(),
                    button("Discard")
                        .variant(ButtonVariant.PLAIN)
                        .disabled(written.equals(Draft.EMPTY))
                        .onClick(() -> draft.set(Draft.EMPTY)),
                    button("Send")
                        .disabled(!draft.isLoaded() || !written.isComplete())
                        .onClick(
                            () -> {
                              draft.set(Draft.EMPTY);
                              send.accept(written.toMail(Mailbox.OWNER));
                            }))
                .style(Looks.BAR),
            scrollView(
                    column(
                            text("New mail").heading(1).style(Looks.TITLE),
                            fields(draft, written),
                            attachments(draft, written, problem),
                            text(problem.get())
                                .liveRegion(LiveRegion.POLITE)
                                .style(s -> s.color(ThemeColor.DANGER)))
                        .style(s -> s.padding(24).gap(16).maxWidth(WIDEST)))
                .style(s -> s.flex(1)))
        .style(s -> s.flex(1).minHeight(0));
  }

  private static Element fields(PersistedState<Draft> draft, Draft written) {
    return column(
            textInput(written.to())
                .onChange(to -> draft.update(now -> now.withTo(to)))
                .placeholder("To")
                .keyboardType(KeyboardType.EMAIL)
                .autoCapitalize(AutoCapitalize.NONE)
                .accessibilityLabel("To"),
            textInput(written.subject())
                .onChange(subject -> draft.update(now -> now.withSubject(subject)))
                .placeholder("Subject")
                .accessibilityLabel("Subject"),
            textInput(written.body())
                .onChange(body -> draft.update(now -> now.withBody(body)))
                .multiline()
                .placeholder("What would you like to say?")
                .accessibilityLabel("Text")
                .style(s -> s.minHeight(180)))
        .style(s -> s.gap(12));
  }

  private static Element attachments(
      PersistedState<Draft> draft, Draft written, State<String> problem) {
    String photo = written.photo();
    String place = written.place();
    return column(
            row(
                    Camera.isAvailable()
                        ? button(photo == null ? "Add a photo" : "Another photo")
                            .variant(ButtonVariant.OUTLINED)
                            .onClick(async(() -> addPhoto(draft, problem)))
                        : nothing(),
                    Location.isAvailable()
                        ? button(place == null ? "Share my place" : "Do not share my place")
                            .variant(ButtonVariant.OUTLINED)
                            .onClick(async(() -> togglePlace(draft, problem)))
                        : nothing())
                .style(s -> s.gap(12).flexWrap()),
            photo == null
                ? nothing()
                : image(photo)
                    .resizeMode(ResizeMode.CONTAIN)
                    .accessibilityLabel("Photo of this mail")
                    .style(s -> s.height(200).cornerRadius(12)),
            place == null ? nothing() : text("Written at " + place).style(Looks.MUTED))
        .style(s -> s.gap(12));
  }

  private static void addPhoto(PersistedState<Draft> draft, State<String> problem) {
    problem.set("");
    try {
      Photo taken = await(Camera.takePhoto(PHOTO));
      if (taken != null) {
        draft.update(now -> now.withPhoto(taken.dataUrl()));
      }
    } catch (DeviceException failed) {
      problem.set(String.valueOf(failed.getMessage()));
    }
  }

  private static void togglePlace(PersistedState<Draft> draft, State<String> problem) {
    problem.set("");
    if (draft.get().place() != null) {
      draft.update(now -> now.withPlace(null));
      return;
    }
    try {
      Fix here = await(Location.getCurrent(Accuracy.BALANCED, LOCATE));
      String place = String.format(Locale.ROOT, "%.4f, %.4f", here.latitude(), here.longitude());
      draft.update(now -> now.withPlace(place));
    } catch (DeviceException failed) {
      problem.set(String.valueOf(failed.getMessage()));
    }
  }
}

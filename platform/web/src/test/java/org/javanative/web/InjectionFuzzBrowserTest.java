package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.cameraPreview;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.datePicker;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.imageBackground;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;
import static org.javanative.ui.Ui.toggle;
import static org.javanative.ui.Ui.webView;
import static org.javanative.ui.Ui.webViewOf;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Store;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random pieces of markup, scripts and styles in every property that takes a text: in the page as
 * the server paints it, as the client makes it, and as the client changes it.
 */
@Tag("page")
@Timeout(300)
class InjectionFuzzBrowserTest {
  private static final int TEXTS = 24;
  private static final String[] PIECES = {
    "<",
    ">",
    "\"",
    "'",
    "&",
    "&lt;",
    "&#60;",
    ";",
    "{",
    "}",
    "(",
    ")",
    "/*",
    "*/",
    "//",
    "\\",
    "\\3c ",
    "`",
    "$",
    "${1}",
    "{{root}}",
    "{{nonce}}",
    "%3C",
    "\n",
    "\t",
    "\u2028",
    "=",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    " onfocus=alert(1) autofocus ",
    "</style>",
    "</title>",
    "</textarea>",
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "<style>*{color:red}</style>",
    "}*{display:none}",
    "url(javascript:alert(1))",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "expression(alert(1))",
    "@import 'x';",
    "__proto__",
    "constructor",
    "null",
    "a",
    "word",
    " ",
    "<iframe srcdoc='x'>",
    "<base href=//x>",
    "<meta http-equiv=refresh content=0>",
    "<b onmouseover=alert(1)>",
    "style=x",
  };

  /** What a page of ours is made of, and nothing else. */
  private static final String OUTLINE =
      """
      () => {
        const count = new Map();
        const odd = [];
        for (const each of document.querySelectorAll('#jn-root *, #jn-overlay *')) {
          count.set(each.localName, (count.get(each.localName) ?? 0) + 1);
          for (const {name} of each.attributes) if (/^on|[^a-z0-9-]/i.test(name)) odd.push(each.localName + '[' + name + ']');
        }
        return JSON.stringify({
          elements: [...count].sort(),
          odd,
          head: [...document.head.children].map(each => each.localName).filter(each => each !== 'link' && each !== 'style').sort(),
          hidden: getComputedStyle(document.body).display,
          color: getComputedStyle(document.querySelector('.jn-text')).color,
        });
      }
      """;

  private static Chromium chromium;

  private final List<String> wrong = new CopyOnWriteArrayList<>();

  private record HostileApp(Store<List<String>> words) implements App {
    @Override
    public String name() {
      return "hostile";
    }

    @Override
    public String title() {
      return words.get().get(0);
    }

    @Override
    public Element root() {
      return new Everything(words);
    }
  }

  private record Everything(Store<List<String>> words) implements Component {
    @Override
    public Element render() {
      List<Element> sections = new ArrayList<>();
      List<String> all = useStore(words);
      for (int i = 0; i < all.size(); i++) {
        sections.add(section(all.get(i)).key(i));
      }
      return scrollView(column(sections));
    }

    private static Element section(String words) {
      return column(
          text(words).testId(words).accessibilityLabel(words).accessibilityHint(words),
          text(span(words), span(words).onPress(() -> {})),
          button(words).accessibilityHint(words),
          pressable(text(words)).accessibilityLabel(words),
          checkbox(true, words),
          toggle(true).accessibilityLabel(words),
          slider(0.5).accessibilityLabel(words),
          progressBar(0.5).accessibilityLabel(words),
          textInput(words).placeholder(words).accessibilityLabel(words),
          textInput(words).multiline().placeholder(words),
          picker(List.of(words, words + "!")).placeholder(words),
          segmentedControl(List.of(words, words + "!")),
          datePicker(null).accessibilityLabel(words),
          image(words).accessibilityLabel(words),
          image("data:image/png;base64," + words),
          imageBackground(image("https://127.0.0.1:1/" + words), text(words)),
          webView("https://127.0.0.1:1/" + words).accessibilityLabel(words),
          webViewOf("<p>A page of its own, where markup is markup"),
          cameraPreview().accessibilityLabel(words),
          modal(text(words)).accessibilityLabel(words).visible(false));
    }
  }

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  private static List<String> harmless() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      texts.add("word " + i);
    }
    return texts;
  }

  private static List<String> hostile(long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(8); left > 0; left--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void noTextBecomesAnythingButText(long seed) {
    List<String> texts = hostile(seed);
    String painted = outline(harmless(), false);
    String made = outline(harmless(), true);

    assertThat(outline(texts, false)).as("painted by the server").isEqualTo(painted);
    assertThat(outline(texts, true)).as("made by the client").isEqualTo(made);
    assertThat(outlineAfterChange(texts)).as("changed by the client").isEqualTo(made);
    assertThat(wrong).isEmpty();
  }

  private String outline(List<String> texts, boolean javaScript) {
    return show(Store.of(texts), javaScript, texts, page -> {});
  }

  private String outlineAfterChange(List<String> texts) {
    Store<List<String>> words = Store.of(harmless());
    return show(words, true, texts, page -> words.set(texts));
  }

  private String show(
      Store<List<String>> words, boolean javaScript, List<String> expected, Consumer<Page> action) {
    try (WebServer server =
            WebServer.create(
                    cfg ->
                        cfg.app(new HostileApp(words))
                            .port(0)
                            .errorSink(error -> wrong.add(error.toString())))
                .start();
        BrowserContext context =
            chromium.browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))) {
      Page page = context.newPage();
      page.onDialog(
          dialog -> {
            wrong.add(dialog.message());
            dialog.dismiss();
          });
      page.onPageError(wrong::add);
      page.navigate(server.uri().toString());
      if (javaScript) {
        assertThat(page.locator("#jn-first-paint")).hasCount(0);
      }
      action.accept(page);
      for (int i : new int[] {0, TEXTS / 2, TEXTS - 1}) {
        Locator button = page.locator(".jn-button").nth(i);
        await().untilAsserted(() -> assertThat(button.textContent()).isEqualTo(expected.get(i)));
      }
      return String.valueOf(page.evaluate(OUTLINE));
    }
  }
}

package org.javanative.ui.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.List;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Mutation;
import org.javanative.ui.State;
import org.junit.jupiter.api.Test;

class HeadlessHostTest {
  record Form() implements Component {
    @Override
    public Element render() {
      State<Boolean> sent = useState(false);
      return column(
              text("Send it?").style(s -> s.fontSize(20).bold()),
              progressBar(0.5),
              row(
                  button("Send").disabled(sent.get()).onClick(() -> sent.set(true)),
                  button("Later").variant(ButtonVariant.OUTLINED)))
          .style(s -> s.padding(16).gap(12));
    }
  }

  @Test
  void theTextIsATreeForPeople() {
    try (HeadlessHost host = HeadlessHost.mount(new Form())) {
      assertThat(host.text())
          .isEqualTo(
              """
              column padding=16 gap=12
                text "Send it?" fontSize=20 fontWeight=700
                progress-bar value=0.5
                row
                  button "Send"
                  button "Later" variant=outlined
              """);
    }
  }

  @Test
  void aPressHasRunAndIsRenderedWhenItReturns() {
    try (HeadlessHost host = HeadlessHost.mount(new Form())) {
      host.press("Send");

      assertThat(host.text()).contains("button \"Send\" disabled");
      assertThat(host.commits()).isEqualTo(2);
    }
  }

  @Test
  void pressingAButtonThatIsNotThereShowsWhatIs() {
    try (HeadlessHost host = HeadlessHost.mount(new Form())) {
      assertThatThrownBy(() -> host.press("Delete"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "There is no button \"Delete\" on the screen:\ncolumn padding=16");
    }
  }

  @Test
  void aMutationThatCannotBeAppliedIsRefused() {
    HeadlessRenderer renderer = new HeadlessRenderer();

    assertThatThrownBy(() -> renderer.apply(List.of(new Mutation.Destroy(7))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Destroy[tag=7] names a view that does not exist.");
  }
}

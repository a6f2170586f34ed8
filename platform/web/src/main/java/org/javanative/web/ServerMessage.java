package org.javanative.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.javanative.ui.Environment;
import org.javanative.ui.Location;
import org.javanative.ui.Mutation;
import org.javanative.ui.Navigation;
import org.javanative.ui.Prop;
import org.javanative.ui.Props;
import org.javanative.ui.ViewCommand;

/**
 * What the server says to a page, as JSON: a commit, how many of the page's messages it has seen, a
 * command to a view, or a notice to show.
 */
final class ServerMessage {
  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);
  private final PropJson values = new PropJson(json);

  /** Under which key the page loads pictures of the session; empty where no view is told of. */
  private String pictureKey = "";

  private ServerMessage() {}

  /**
   * {@code {"seen":3,"commit":[["create",1,"text",{"text":"Hi"}],["insert",0,1,0]]}}.
   *
   * @param seen the number of the last message that the commit takes into account; 0 for none
   * @param pictureKey under which the page loads pictures of the session
   */
  static String commit(List<Mutation> commit, int seen, String pictureKey) {
    return write(
        message -> {
          message.pictureKey = pictureKey;
          if (seen > 0) {
            message.json.name("seen").value(seen);
          }
          message.json.name("commit").beginArray();
          for (Mutation mutation : commit) {
            message.mutation(mutation);
          }
          message.json.endArray();
        });
  }

  /** {@code {"seen":3}}: that all there is to say after the messages up to that one was said. */
  static String seen(int seen) {
    return write(message -> message.json.name("seen").value(seen));
  }

  /** {@code {"command":[3,"scroll-to",0,120,true]}}: what a view is to do. */
  static String command(int tag, ViewCommand command) {
    return write(
        message -> {
          message.json.name("command").beginArray().value(tag);
          message.operands(command);
          message.json.endArray();
        });
  }

  private void operands(ViewCommand command) throws IOException {
    if (command instanceof ViewCommand.Focus) {
      json.value("focus");
    } else if (command instanceof ViewCommand.Blur) {
      json.value("blur");
    } else if (command instanceof ViewCommand.ScrollTo to) {
      json.value("scroll-to").value(to.x()).value(to.y()).value(to.animated());
    } else if (command instanceof ViewCommand.ScrollToEnd end) {
      json.value("scroll-to-end").value(end.animated());
    } else if (command instanceof ViewCommand.SelectText select) {
      json.value("select-text").value(select.range().start()).value(select.range().end());
    } else if (command instanceof ViewCommand.Reload) {
      json.value("reload");
    } else {
      // Where a web view has been is another origin's secret, and the page cannot go there.
      json.value("none");
    }
  }

  /**
   * {@code {"received":3,"resumeMillis":60000,"quietMillis":20000,"perSecond":100}}: which message
   * was the last to arrive, how long the session waits when the connection breaks, after which
   * silence the page may ask whether it is broken, and how many messages it takes in the long run.
   * The first thing on each connection, and no frame: it has no revision.
   */
  static String greeting(int received, WebLimits limits) {
    return write(
        message ->
            message
                .json
                .name("received")
                .value(received)
                .name("resumeMillis")
                .value(limits.resumeWithin().toMillis())
                .name("quietMillis")
                .value(limits.pingEvery().toMillis())
                .name("perSecond")
                .value(limits.messagesPerSecond()));
  }

  /** {@code {"here":true}}: what a page hears that has asked. No frame either. */
  static String here() {
    return write(message -> message.json.name("here").value(true));
  }

  /**
   * {@code {"call":[1,"Location.current",true]}}: a question to the device.
   *
   * @param arguments texts, numbers, booleans and lists of those
   */
  static String call(int number, String operation, List<?> arguments) {
    return write(
        message -> {
          message.json.name("call").beginArray().value(number).value(operation);
          for (Object argument : arguments) {
            message.argument(argument);
          }
          message.json.endArray();
        });
  }

  private void argument(Object argument) throws IOException {
    if (argument instanceof Number number) {
      json.value(number);
    } else if (argument instanceof Boolean truth) {
      json.value(truth);
    } else if (argument instanceof List<?> list) {
      json.beginArray();
      for (Object element : list) {
        argument(element);
      }
      json.endArray();
    } else {
      json.value(argument.toString());
    }
  }

  /** {@code {"endCall":1}}: that nobody waits for the answer any more. */
  static String endCall(int number) {
    return write(message -> message.json.name("endCall").value(number));
  }

  /** {@code {"notice":"Something to tell the user."}}. */
  static String notice(String notice) {
    return write(message -> message.json.name("notice").value(notice));
  }

  /** {@code {"warning":"Something a developer should know."}}. */
  static String warning(String warning) {
    return write(message -> message.json.name("warning").value(warning));
  }

  /**
   * {@code {"failure":{"message":"..","place":"App > Row[7]","thrown":[..]}}}, where a frame of a
   * stack is {@code ["com.acme.Editor.save","Editor.java:42",true]}.
   */
  static String failure(FailureDetails failure) {
    return write(
        message -> {
          message.json.name("failure").beginObject();
          message.json.name("message").value(failure.message());
          message.json.name("place").value(failure.place());
          message.json.name("task").value(failure.task());
          message.frames("startedAt", failure.startedAt());
          message.json.name("thrown").beginArray();
          for (FailureDetails.Thrown thrown : failure.thrown()) {
            message.thrown(thrown);
          }
          message.json.endArray().endObject();
        });
  }

  private void thrown(FailureDetails.Thrown thrown) throws IOException {
    json.beginObject();
    json.name("relation").value(thrown.relation());
    json.name("type").value(thrown.type());
    json.name("message").value(thrown.message());
    frames("frames", thrown.frames());
    json.name("left").value(thrown.left());
    json.endObject();
  }

  private void frames(String name, List<FailureDetails.Frame> frames) throws IOException {
    json.name(name).beginArray();
    for (FailureDetails.Frame frame : frames) {
      json.beginArray().value(frame.method()).value(frame.line()).value(frame.own()).endArray();
    }
    json.endArray();
  }

  /** {@code {"language":["ar","rtl"]}}: what the page is written in, and from where to where. */
  static String language(Environment environment) {
    return write(
        message ->
            message
                .json
                .name("language")
                .beginArray()
                .value(environment.locale().toLanguageTag())
                .value(PropJson.text(environment.direction()))
                .endArray());
  }

  /** {@code {"go":["forth","/items?page=2"]}}: what is to be in the address bar. */
  static String location(Location location, Navigation.Step step) {
    return write(
        message ->
            message
                .json
                .name("go")
                .beginArray()
                .value(PropJson.text(step))
                .value(location.toString())
                .endArray());
  }

  /** {@code {"title":"Inbox"}}: what the page is called. */
  static String title(String title) {
    return write(message -> message.json.name("title").value(title));
  }

  /** {@code {"go":["stay"]}}: that the step back of the user does not count. */
  static String stay() {
    return write(message -> message.json.name("go").beginArray().value("stay").endArray());
  }

  private interface Content {
    void writeTo(ServerMessage message) throws IOException;
  }

  private static String write(Content content) {
    ServerMessage message = new ServerMessage();
    try {
      message.json.beginObject();
      content.writeTo(message);
      message.json.endObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return wellFormed(message.text.toString());
  }

  /**
   * JSON in which halves of surrogate pairs, which a Java text may have but UTF-8 cannot say, are
   * escaped. They can only be inside of its texts.
   */
  private static String wellFormed(String json) {
    StringBuilder escaped = new StringBuilder();
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped.append(json, done, i).append("\\u").append(Integer.toHexString(c));
      done = i + 1;
    }
    return done == 0 ? json : escaped.append(json, done, json.length()).toString();
  }

  private void mutation(Mutation mutation) throws IOException {
    if (mutation instanceof Mutation.Create create) {
      begin("create", create.tag()).value(create.type().label());
      props(create.tag(), create.props());
    } else if (mutation instanceof Mutation.Update update) {
      begin("update", update.tag());
      props(update.tag(), update.changed());
      names(update.cleared());
    } else if (mutation instanceof Mutation.Insert insert) {
      begin("insert", insert.parent()).value(insert.child()).value(insert.before());
    } else if (mutation instanceof Mutation.Move move) {
      // In the DOM a move is an insertion of what is there already.
      begin("insert", move.parent()).value(move.child()).value(move.before());
    } else if (mutation instanceof Mutation.Destroy destroy) {
      begin("destroy", destroy.tag());
    } else {
      return; // frames: the browser lays out by itself
    }
    json.endArray();
  }

  private JsonWriter begin(String operation, int tag) throws IOException {
    return json.beginArray().value(operation).value(tag);
  }

  private void names(Collection<Prop<?>> props) throws IOException {
    json.beginArray();
    for (Prop<?> prop : props) {
      json.value(prop.name());
    }
    json.endArray();
  }

  private void props(int tag, Props props) throws IOException {
    json.beginObject();
    props.forEach(
        (prop, value) -> {
          try {
            json.name(prop.name());
            values.write(
                prop == Prop.SOURCE ? Picture.address(value.toString(), pictureKey, tag) : value);
          } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
          }
        });
    json.endObject();
  }
}

package org.javanative.examples.inbox.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.javanative.examples.inbox.mail.Mail;
import org.javanative.examples.inbox.mail.Mailbox;

/** Mails to begin with. */
public final class SampleMail {
  private static final String[][] TEXTS = {
    {
      "ada@analytical.example",
      "Notes on the engine",
      "I have written down how the numbers of Bernoulli could be worked out by the engine.\n\n"
          + "Note G is the long one. Would you read it before it goes to the printer?"
    },
    {
      "grace@compilers.example",
      "A moth in the relay",
      "The fault of this afternoon is found: a moth, in relay 70 of panel F. I have taped it into"
          + " the log book."
    },
    {
      "katherine@orbits.example",
      "Checked by hand",
      "The machine's figures for the landing point agree with mine to the last digit.\n\nHe can go."
    },
    {
      "margaret@flight.example",
      "Priorities during the landing",
      "When the computer has too much to do, it drops what can wait and goes on with what cannot."
          + " Please leave it that way."
    },
    {
      "barbara@types.example",
      "Substitution",
      "Whatever holds for the supertype must hold for the subtype, too. Otherwise callers are in"
          + " for a surprise."
    },
    {
      "radia@bridges.example",
      "A tree that spans everything",
      "I think that I shall never see a graph more lovely than a tree. The proof is attached to the"
          + " poem."
    },
    {
      "frances@optimizers.example",
      "Dead code",
      "A third of what the program computes is never used. The compiler now leaves it out; you need"
          + " not do anything."
    },
  };

  private SampleMail() {}

  /** Mails of the last days, the latest first. */
  public static List<Mail> before(Instant now) {
    List<Mail> mails = new ArrayList<>();
    for (int i = 0; i < TEXTS.length; i++) {
      String[] text = TEXTS[i];
      Instant sent = now.minus(Duration.ofMinutes(12 + 403L * i));
      mails.add(
          new Mail(
              "sample-" + i,
              text[0],
              Mailbox.OWNER,
              text[1],
              text[2],
              null,
              null,
              sent.toEpochMilli()));
    }
    return mails;
  }
}

package org.javanative.web;

import java.time.Duration;

/**
 * How much a server does for its pages before it refuses.
 *
 * @param sessions how many there may be at once
 * @param sessionsPerAddress how many of them one network address may have, or one /64 of IPv6
 * @param unknownSessions how many may wait for pages that have never connected; beyond, the one
 *     that has waited longest ends
 * @param connectWithin how long the session of a page that was loaded waits for it to connect
 * @param resumeWithin how long a session waits for its page after the connection broke, however
 *     many do
 * @param messagesPerSecond how many messages a page may send in the long run
 * @param messageBurst how many it may send at once
 * @param replayChars how much of what was sent is kept until the page says that it has it
 * @param storedChars how much of what a page has stored is read at once
 * @param answerChars how much is held of all answers of all pages that are not complete
 * @param pingEvery how often a page is asked whether it is there, and asks itself
 */
record WebLimits(
    int sessions,
    int sessionsPerAddress,
    int unknownSessions,
    Duration connectWithin,
    Duration resumeWithin,
    int messagesPerSecond,
    int messageBurst,
    int replayChars,
    int storedChars,
    long answerChars,
    Duration pingEvery) {

  static final WebLimits DEFAULT =
      new WebLimits(
          2_000,
          200,
          500,
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          100,
          1_000,
          2 * 1024 * 1024,
          32 * 1024 * 1024,
          Runtime.getRuntime().maxMemory() / 8 / Character.BYTES,
          Duration.ofSeconds(20));

  WebLimits withSessions(int all, int perAddress, int unknown) {
    return new WebLimits(
        all,
        perAddress,
        unknown,
        connectWithin,
        resumeWithin,
        messagesPerSecond,
        messageBurst,
        replayChars,
        storedChars,
        answerChars,
        pingEvery);
  }

  WebLimits withResumeWithin(Duration time) {
    return new WebLimits(
        sessions,
        sessionsPerAddress,
        unknownSessions,
        connectWithin,
        time,
        messagesPerSecond,
        messageBurst,
        replayChars,
        storedChars,
        answerChars,
        pingEvery);
  }

  WebLimits withConnectWithin(Duration time) {
    return new WebLimits(
        sessions,
        sessionsPerAddress,
        unknownSessions,
        time,
        resumeWithin,
        messagesPerSecond,
        messageBurst,
        replayChars,
        storedChars,
        answerChars,
        pingEvery);
  }

  WebLimits withMessages(int perSecond, int burst) {
    return new WebLimits(
        sessions,
        sessionsPerAddress,
        unknownSessions,
        connectWithin,
        resumeWithin,
        perSecond,
        burst,
        replayChars,
        storedChars,
        answerChars,
        pingEvery);
  }

  WebLimits withReplayChars(int chars) {
    return new WebLimits(
        sessions,
        sessionsPerAddress,
        unknownSessions,
        connectWithin,
        resumeWithin,
        messagesPerSecond,
        messageBurst,
        chars,
        storedChars,
        answerChars,
        pingEvery);
  }

  WebLimits withStoredChars(int chars) {
    return new WebLimits(
        sessions,
        sessionsPerAddress,
        unknownSessions,
        connectWithin,
        resumeWithin,
        messagesPerSecond,
        messageBurst,
        replayChars,
        chars,
        answerChars,
        pingEvery);
  }

  WebLimits withAnswerChars(long chars) {
    return new WebLimits(
        sessions,
        sessionsPerAddress,
        unknownSessions,
        connectWithin,
        resumeWithin,
        messagesPerSecond,
        messageBurst,
        replayChars,
        storedChars,
        chars,
        pingEvery);
  }

  WebLimits withPingEvery(Duration time) {
    return new WebLimits(
        sessions,
        sessionsPerAddress,
        unknownSessions,
        connectWithin,
        resumeWithin,
        messagesPerSecond,
        messageBurst,
        replayChars,
        storedChars,
        answerChars,
        time);
  }
}

package org.javanative.fetch;

/**
 * An event that a server sent.
 *
 * @param type what the server calls it; {@code message} when it has no name
 * @param data its text; several lines are separated by {@code \n}
 * @param lastEventId the id of this event, or the last one before it that had one; may be empty
 */
public record ServerEvent(String type, String data, String lastEventId) {}

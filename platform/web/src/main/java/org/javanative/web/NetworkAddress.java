package org.javanative.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a network address belongs to, for limits: of IPv6, whoever has one has 2^64 of them. */
final class NetworkAddress {
  private static final int NETWORK_BYTES = 8;
  private static final Pattern WITH_PORT = Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+):\\d+");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]*)](:\\d+)?");

  private NetworkAddress() {}

  /**
   * The same for all addresses that one party has: an IPv4 address itself, the /64 network of an
   * IPv6 one. What is neither stays as it is.
   *
   * @param address maybe with a port, as some proxies write it
   */
  static String owner(String address) {
    String plain = unwrapped(address);
    if (plain.indexOf(':') < 0) {
      return plain;
    }
    try {
      // With a colon, it is no name that would be looked up.
      InetAddress known = InetAddress.getByName(plain);
      return known instanceof Inet6Address ? network(known.getAddress()) : known.getHostAddress();
    } catch (UnknownHostException noAddress) {
      return plain;
    }
  }

  private static String unwrapped(String address) {
    Matcher bracketed = IN_BRACKETS.matcher(address);
    if (bracketed.matches()) {
      return withoutZone(bracketed.group(1));
    }
    Matcher withPort = WITH_PORT.matcher(address);
    return withPort.matches() ? withPort.group(1) : withoutZone(address);
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }

  private static String network(byte[] address) {
    StringBuilder text = new StringBuilder();
    for (byte part : Arrays.copyOf(address, NETWORK_BYTES)) {
      text.append(Character.forDigit((part >> 4) & 0xf, 16))
          .append(Character.forDigit(part & 0xf, 16));
    }
    return text.append("/64").toString();
  }
}

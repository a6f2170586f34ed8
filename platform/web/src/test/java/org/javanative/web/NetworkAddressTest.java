package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTest {
  @Test
  void addressesOfOneIpv6NetworkHaveOneOwner() {
    String owner = NetworkAddress.owner("2001:db8:1:2::1");

    assertThat(NetworkAddress.owner("2001:db8:1:2:ffff:ffff:ffff:ffff")).isEqualTo(owner);
    assertThat(NetworkAddress.owner("[2001:db8:1:2::3]:4711")).isEqualTo(owner);
    assertThat(NetworkAddress.owner("[2001:db8:1:2::3]")).isEqualTo(owner);
    assertThat(NetworkAddress.owner("2001:0DB8:0001:0002::3%eth0")).isEqualTo(owner);
    assertThat(NetworkAddress.owner("2001:db8:1:3::1")).isNotEqualTo(owner);
  }

  @Test
  void anIpv4AddressIsItsOwnOwnerHoweverItIsWritten() {
    assertThat(NetworkAddress.owner("192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(NetworkAddress.owner("192.0.2.1:4711")).isEqualTo("192.0.2.1");
    assertThat(NetworkAddress.owner("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
    assertThat(NetworkAddress.owner("192.0.2.2")).isEqualTo("192.0.2.2");
  }

  @Test
  void whatIsNoAddressIsLeftAloneAndLookedUpNowhere() {
    assertThat(NetworkAddress.owner("unknown")).isEqualTo("unknown");
    assertThat(NetworkAddress.owner("evil:example")).isEqualTo("evil:example");
    assertThat(NetworkAddress.owner("")).isEmpty();
  }
}

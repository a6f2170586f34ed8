package org.javanative.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.javanative.storage.jvm.JvmStorage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoragePlatformTest {
  private static final class Named implements StoragePlatform {
    @Override
    public StorageBackend open(StoreName name) {
      return MemoryStorage.create();
    }

    @Override
    public SecureBackend openSecure(StoreName name) {
      throw new UnsupportedOperationException();
    }
  }

  private final StoragePlatform ofTheScreen = new Named();
  private final StoragePlatform ofTheApp = new Named();

  @AfterEach
  void uninstall() {
    StoragePlatform.install(null);
  }

  @Test
  void theOneOfTheClassPathIsInForceWhereNobodyHasChosen() {
    assertThat(StoragePlatform.current()).isInstanceOf(JvmStorage.class);
  }

  @Test
  void codeThatAScreenHasStartedGetsTheOneOfTheScreen() {
    StoragePlatform.HOST.runWith(
        ofTheScreen, () -> assertThat(StoragePlatform.current()).isSameAs(ofTheScreen));
  }

  @Test
  void whatTheAppHasInstalledComesBeforeThatOfTheScreen() {
    StoragePlatform.install(ofTheApp);

    StoragePlatform.HOST.runWith(
        ofTheScreen, () -> assertThat(StoragePlatform.current()).isSameAs(ofTheApp));
  }
}

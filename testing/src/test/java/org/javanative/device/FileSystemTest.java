package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.javanative.device.DeviceException.Code;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.UiExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(UiExtension.class)
class FileSystemTest {
  @TempDir Path folder;

  @Test
  void aFileIsWrittenWithTheFoldersAboveIt(FakeDevice device, TestLoop loop) throws Exception {
    device.files(folder.resolve("app"));

    loop.run(() -> await(FileSystem.writeText("notes/today.txt", "Grüße")));
    loop.run(() -> await(FileSystem.writeBytes("a.bin", new byte[] {1, 2, 3})));

    assertThat(folder.resolve("app/notes/today.txt")).hasContent("Grüße");
    assertThat(loop.run(() -> await(FileSystem.readText("notes/today.txt")))).isEqualTo("Grüße");
    assertThat(loop.run(() -> await(FileSystem.readBytes("a.bin")))).containsExactly(1, 2, 3);
    assertThat(loop.run(() -> await(FileSystem.sizeBytes("a.bin")))).isEqualTo(3);
    assertThat(loop.run(() -> await(FileSystem.list("")))).containsExactly("a.bin", "notes");
  }

  @Test
  void whatIsDeletedIsGone(FakeDevice device, TestLoop loop) throws Exception {
    device.files(folder);
    loop.run(() -> await(FileSystem.createFolder("x/y")));
    assertThat(loop.run(() -> await(FileSystem.exists("x/y")))).isTrue();

    assertThat(loop.run(() -> await(FileSystem.delete("x/y")))).isTrue();

    assertThat(loop.run(() -> await(FileSystem.exists("x/y")))).isFalse();
    assertThat(loop.run(() -> await(FileSystem.delete("x/y")))).isFalse();
  }

  @Test
  void failuresNameTheFileAndTheReason(FakeDevice device, TestLoop loop) throws Exception {
    device.files(folder);
    Files.createDirectories(folder.resolve("full/inside"));

    assertThatThrownBy(() -> loop.run(() -> await(FileSystem.readText("missing.txt"))))
        .isInstanceOfSatisfying(
            DeviceException.class, failed -> assertThat(failed.code()).isEqualTo(Code.FAILED))
        .hasMessageStartingWith("FileSystem.readText: \"missing.txt\" (")
        .hasMessageEndingWith("there is no such file or folder.");
    assertThatThrownBy(() -> loop.run(() -> await(FileSystem.delete("full"))))
        .hasMessageEndingWith("the folder is not empty.");
  }

  @Test
  void noPathLeadsOutOfTheFolder(FakeDevice device) {
    device.files(folder.resolve("app"));

    for (String path : List.of("../secret", "a/../../secret", "/etc/passwd")) {
      assertThatThrownBy(() -> FileSystem.readText(path))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("(\"" + path + "\") leads out of the app's folder");
    }
  }

  @Test
  void withoutAFolderThereAreNoFiles() {
    assertThat(FileSystem.isAvailable()).isFalse();
    assertThatThrownBy(FileSystem::folder)
        .isInstanceOfSatisfying(
            DeviceException.class,
            missing -> assertThat(missing.code()).isEqualTo(Code.UNAVAILABLE))
        .hasMessageStartingWith("FileSystem.folder: There is no FileSystem on the fake device.");
  }
}

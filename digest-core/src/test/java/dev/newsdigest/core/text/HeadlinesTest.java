package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

  private static String proper(String title) {
    return Headlines.proper(title).of(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Fernhill opens a robot plant (Dana Ruiz/Harbor Wire)#Fernhill opens a robot plant",
        "Fernhill opens a robot plant - Harbor Wire#Fernhill opens a robot plant",
        "Fernhill opens a robot plant | Harbor Wire#Fernhill opens a robot plant",
        "Exclusive: Fernhill opens a robot plant#Fernhill opens a robot plant",
        "潮汐快讯｜跃谷完成 6 亿元 B 轮融资#跃谷完成 6 亿元 B 轮融资",
        "Fernhill, which builds robots for ports, says that its third plant will open in Ohio next year (Courier)#Fernhill, which builds robots for ports, says that its third plant will open in Ohio next year",
      })
  void leavesOutWhoReports(String title, String rest) {
    assertThat(proper(title)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fernhill names its robot Heron (Mk 2)",
        "Robots - 7",
        "跃谷完成 6 亿元 B 轮融资",
        "",
      })
  void leavesAPlainHeadlineWhole(String title) {
    assertThat(proper(title)).isEqualTo(title);
  }

  @Test
  @Timeout(5)
  void readsNoFurtherThanAHeadlineGoes() {
    assertThat(Headlines.proper("(a/b".repeat(100_000)).length()).isEqualTo(1_000);
  }
}

package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessTerminalTest {

    @Test
    void coloursAreLeftOutWhereThePersonOrTheTerminalHasNoUseForThem() {
        assertThat(ProcessTerminal.wantsColours(Map.of())).isTrue();
        assertThat(ProcessTerminal.wantsColours(Map.of("NO_COLOR", "", "TERM", "xterm")))
                .isTrue();
        assertThat(ProcessTerminal.wantsColours(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(ProcessTerminal.wantsColours(Map.of("TERM", "dumb"))).isFalse();
    }
}

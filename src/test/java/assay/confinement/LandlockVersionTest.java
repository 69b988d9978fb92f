package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandlockVersionTest {
    /** The masks that the kernel's own header, of the release that brought the version, defines in full. */
    @ParameterizedTest
    @CsvSource({
        "1, 1fff, 0, 0",
        "2, 3fff, 0, 0",
        "3, 7fff, 0, 0",
        "4, 7fff, 3, 0",
        "5, ffff, 3, 0",
        "6, ffff, 3, 3",
        "7, ffff, 3, 3",
        "9, 1ffff, 3, 3",
        "12, 1ffff, 3, 3"
    })
    void everythingThatAVersionKnowsIsForbidden(long number, String files, long network, long scopes) {
        LandlockVersion version = new LandlockVersion(number);

        assertThat(Long.toHexString(version.fileRights())).isEqualTo(files);
        assertThat(version.networkRights()).isEqualTo(network);
        assertThat(version.scopes()).isEqualTo(scopes);
    }
}

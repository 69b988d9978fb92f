package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes and the cookie are, there is a text or a reason. */
class SourceTextMutationTest {

    @Test
    void bytesOfEveryEncodingThatJavaKnowsAreReadOrRefused() {
        Random random = new Random(1);
        for (String name : Charset.availableCharsets().keySet()) {
            byte[] noise = new byte[64];
            random.nextBytes(noise);
            byte[] cookie = ("# coding: " + name + "\n").getBytes(StandardCharsets.US_ASCII);
            byte[] source = new byte[cookie.length + noise.length];
            System.arraycopy(cookie, 0, source, 0, cookie.length);
            System.arraycopy(noise, 0, source, cookie.length, noise.length);
            assertThat(SourceText.decode(source)).as(name).isNotNull();
        }
    }

    @Test
    void mutatedSourcesAreReadOrRefused() {
        Random random = new Random(2);
        byte[] source = "\uFEFF#!python\r\n# -*- coding: latin-1 -*-\nx = 'é'\r".getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 2_000; round++) {
            byte[] mutated = source.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            assertThat(SourceText.decode(mutated)).isNotNull();
        }
    }
}

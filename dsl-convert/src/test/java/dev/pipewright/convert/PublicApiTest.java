package dev.pipewright.convert;

import dev.pipewright.testing.ApiDump;
import org.junit.jupiter.api.Test;

class PublicApiTest {

    @Test
    void the_public_api_is_the_committed_one() {
        ApiDump.check("dsl-convert");
    }
}

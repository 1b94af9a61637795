package com.example.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiscountTest {

    @Test
    void a_tenth_is_taken_off() {
        assertEquals(900, new Discount(10).applyTo(1000));
    }
}

package com.example.prices;

/** A discount in percent. */
public record Discount(int percent) {

    /** The price after the discount, in cents, rounded down. */
    public long applyTo(long cents) {
        return cents * (100 - percent) / 100;
    }
}

/**
 * One class for each question of {@code docs/practices.md}, which says why and what it brings; their YAML is in
 * {@code practices/}. Read the page, and copy what you need.
 */
package com.example.practices;

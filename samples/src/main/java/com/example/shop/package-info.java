/** A Maven monorepo: one cache, a matrix of Java versions and databases, documentation as a child pipeline. */
package com.example.shop;

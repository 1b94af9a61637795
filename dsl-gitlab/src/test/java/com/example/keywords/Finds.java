package com.example.keywords;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The ids of the errors in the pipeline of a case; without it there may be none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Finds {

    /** The ids, in the order of the errors. */
    String[] value();
}

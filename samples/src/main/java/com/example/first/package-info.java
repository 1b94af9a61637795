/** The pipeline that the README shows. */
package com.example.first;

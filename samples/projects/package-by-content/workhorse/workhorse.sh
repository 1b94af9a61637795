#!/bin/sh
echo "workhorse 1.0"

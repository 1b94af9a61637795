from prices import discounted


def test_odd():
    assert discounted(999, 50) == 499

from prices import discounted


def test_zero():
    assert discounted(0, 10) == 0
